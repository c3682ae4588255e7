//! A conversation with each provider: a message is sent, and the answer, the statuses and the clicks are understood.
//!
//! Compile it first (`cargo build --features http --example send`), for the providers do not wait longer than three minutes. Then
//! start them in a terminal of their own (`node tests/loopback/server.mjs`), and run `cargo run --features http --example send -- <URL>`
//! with the URL that they print. It ends with an error when anything is not as it should be. `cargo xtask test loopback` does all of it.

mod dialog360;
mod evolution;
mod green_api;
mod meta;
mod moorse;
mod ryzeapi;
mod talk;
mod uazapi;
mod whapi;
mod z_api;

use talk::{Outcome, Sender};

fn main() -> Outcome {
    let server = std::env::args().nth(1).ok_or("which URL?")?;
    let sender = Sender::new(server)?;
    z_api::talk(&sender)?;
    ryzeapi::talk(&sender)?;
    moorse::talk(&sender)?;
    meta::talk(&sender)?;
    dialog360::talk(&sender)?;
    evolution::talk(&sender)?;
    uazapi::talk(&sender)?;
    whapi::talk(&sender)?;
    green_api::talk(&sender)?;
    println!("every message was sent, and every click understood");
    Ok(())
}
