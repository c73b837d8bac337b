//! Closed lists of words that content files may use.

/// Declares an enum read from a fixed list of ids, with `ALL` in declared order, `id()` and
/// `Display`. Written `Name as "prefix-"`, its values are also named in every language by the
/// message `prefix-id`.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident as $prefix:literal {
        $($(#[$note:meta])* $variant:ident = $id:literal,)+
    }) => {
        $crate::content::vocabulary::vocabulary! {
            $(#[$doc])* $name { $($(#[$note])* $variant = $id,)+ }
        }

        impl $name {
            /// The message that names it.
            pub const fn message_id(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, $id)),+ }
            }
        }
    };
    ($(#[$doc:meta])* $name:ident {
        $($(#[$note:meta])* $variant:ident = $id:literal,)+
    }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$note])* #[serde(rename = $id)] $variant,)+
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for it in content files.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.id())
            }
        }
    };
}

pub(crate) use vocabulary;
