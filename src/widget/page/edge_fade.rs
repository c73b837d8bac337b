//! What shows that a row goes on over an edge: a line stands where it is cut, and while the page
//! is moved its words fade towards it. At rest it is cut between two lines of text, and nothing
//! that is read fades.

use super::PageView;
use super::state::ScrollState;

use iced::advanced::Renderer as _;
use iced::advanced::layout::Layout;
use iced::advanced::renderer::Quad;
use iced::{Color, Rectangle};

impl<'a, Message: 'a> PageView<'a, Message> {
    /// Draws the edges over which rows go on.
    pub(super) fn draw_edges(
        &self,
        state: &ScrollState,
        layout: Layout<'_>,
        renderer: &mut iced::Renderer,
    ) {
        let view = self.view(state, layout);

        let [is_cut_above, is_cut_below] = state.is_cut;
        if is_cut_above {
            self.draw_edge(state, view, view.y, 1.0, renderer);
        }
        if is_cut_below {
            self.draw_edge(state, view, view.y + view.height, -1.0, renderer);
        }
    }

    /// Draws the edge at that height; the page is down (1) or up (-1) of it.
    fn draw_edge(
        &self,
        state: &ScrollState,
        view: Rectangle,
        edge: f32,
        inward: f32,
        renderer: &mut iced::Renderer,
    ) {
        let style = self.style;
        let band = |from: f32, to: f32| Rectangle {
            y: edge + if inward > 0.0 { from } else { -to },
            height: to - from,
            ..view
        };
        let fill = |renderer: &mut iced::Renderer, bounds, color: Color| {
            let quad = Quad {
                bounds,
                ..Quad::default()
            };
            renderer.fill_quad(quad, color);
        };
        // A strip for each pixel: to the eye the same as a gradient, which
        // takes the software renderer three times as long.
        let strips = style.fade.round().clamp(1.0, 64.0) as u8;
        let strip = style.fade / f32::from(strips);
        let strips = if state.is_adrift { strips } else { 0 };
        // A pixel more, so that the last strip is never cut at a part of a pixel, which would
        // show or not as the layer is repainted.
        let whole = band(0.0, style.fade.max(style.edge) + 1.0);

        renderer.with_layer(state.repaint.bounds(whole), |renderer| {
            for number in 0..strips {
                let from = f32::from(number) * strip;
                let covered = 1.0 - (from + strip / 2.0) / style.fade.max(strip);
                let color = style.background.scale_alpha(covered);
                fill(renderer, band(from, from + strip), color);
            }
            fill(renderer, band(0.0, style.edge), style.edge_color);
        });
    }
}
