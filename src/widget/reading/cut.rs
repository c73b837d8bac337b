//! What shows that the page goes on over an edge: its words fade towards the
//! edge, and a line stands where they are cut.

use super::Reading;
use super::state::State;

use iced::advanced::Renderer as _;
use iced::advanced::layout::Layout;
use iced::advanced::renderer::Quad;
use iced::gradient::Linear;
use iced::{Background, Color, Radians, Rectangle};

use std::f32::consts::PI;

impl<'a, Message: 'a> Reading<'a, Message> {
    /// Draws the edges over which the page goes on.
    pub(super) fn draw_cuts(
        &self,
        state: &State,
        layout: Layout<'_>,
        renderer: &mut iced::Renderer,
    ) {
        let view = self.view(state, layout);
        let spacing = self.spacing;
        let bottom = view.y + view.height;
        let clear = Color {
            a: 0.0,
            ..spacing.ground
        };
        let band = |y, height| Rectangle { y, height, ..view };
        // An angle is that of the way to the second colour; none is upward.
        let top = (state.has_less(), view.y, view.y, 0.0);
        let bottom = (
            state.has_more(),
            bottom - spacing.fade,
            bottom - spacing.edge,
            PI,
        );

        for (is_cut, fade, edge, angle) in [top, bottom] {
            if !is_cut {
                continue;
            }
            let (fade, edge) = (band(fade, spacing.fade), band(edge, spacing.edge));
            let thinning = Linear::new(Radians(angle))
                .add_stop(0.0, clear)
                .add_stop(1.0, spacing.ground);

            renderer.with_layer(state.repaint.bounds(fade), |renderer| {
                for (bounds, background) in [
                    (fade, Background::from(thinning)),
                    (edge, Background::from(spacing.cut)),
                ] {
                    let quad = Quad {
                        bounds,
                        ..Quad::default()
                    };
                    renderer.fill_quad(quad, background);
                }
            });
        }
    }
}
