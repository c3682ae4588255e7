//! How long a message takes natively, from its text to the request: by turns those that each endpoint carries. `cargo xtask bench` names
//! how many, as `cargo xtask count` counts them: `NATIVE=ryzeapi/button=15,moorse/send-buttons=5`.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use instructions::{builds, carried};

fn native(criterion: &mut Criterion) {
    let named = std::env::var("NATIVE").unwrap_or_else(|_| "ryzeapi/button=1,ryzeapi/button=15".to_owned());
    let mut group = criterion.benchmark_group("native");
    for (target, most) in named.split(',').filter_map(|one| one.split_once('=')) {
        let messages = carried(target, most.parse().unwrap_or(usize::MAX));
        let mut by_turns = messages.iter().cycle();
        group.bench_function(BenchmarkId::new(target, messages.len()), |bencher| {
            bencher.iter(|| builds(black_box(target), black_box(by_turns.next().copied().unwrap_or_default())));
        });
    }
    group.finish();
}

criterion_group!(benches, native);
criterion_main!(benches);
