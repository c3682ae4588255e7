//! What `cargo xtask count` has its tool look at: messages as texts, made into requests, again and again.
//!
//! `instructions <target> <rounds> [<most>]` builds every message that the target carries, at most so many of them, once in each
//! round, and prints how many messages that is. The count of one run says little, since it has the start in it; the difference of two runs has not.

use std::hint::black_box;
use std::process::ExitCode;

use instructions::{MESSAGES, builds, carried};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(target), Some(Ok(rounds))) = (arguments.next(), arguments.next().map(|number| number.parse::<u32>())) else {
        eprintln!("Usage: instructions <target> <rounds> [<most>]");
        return ExitCode::from(2);
    };
    let most = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(MESSAGES.len());
    let carried = carried(&target, most);
    for _ in 0..rounds {
        for message in &carried {
            builds(black_box(&target), black_box(message));
        }
    }
    println!("{}", carried.len());
    ExitCode::SUCCESS
}
