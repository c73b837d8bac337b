//! What is carried home: what stands in it, to the byte.

mod addresses;
mod cards;
mod contacts;
mod essentials;
mod events;
mod numbers;
mod parting;
mod screen;
