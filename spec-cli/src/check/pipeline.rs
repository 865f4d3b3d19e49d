//! Work on all cores, with results in the order of the work.

use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many pieces of work may wait for each worker: enough that none is idle, few enough
/// that memory stays flat.
const WAITING: usize = 8;

/// Does `work` on every item, on all cores, and gives the results in order to `take`, until
/// that says no.
pub(crate) fn run<I, T, R, W, F, E>(items: I, work: W, mut take: F) -> Result<(), E>
where
    I: Iterator<Item = T> + Send,
    T: Send,
    R: Send,
    W: Fn(T) -> R + Sync,
    F: FnMut(R) -> Result<(), E>,
{
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let (queue, waiting) = sync_channel::<(T, SyncSender<R>)>(workers * WAITING);
    let (order, results) = sync_channel::<Receiver<R>>(workers * WAITING);
    let waiting = Mutex::new(waiting);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let next = waiting
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .recv();
                    let Ok((item, answer)) = next else {
                        return;
                    };
                    // Nobody wants the answer any more where the output has gone.
                    let _ = answer.send(work(item));
                }
            });
        }
        scope.spawn(move || {
            for item in items {
                let (answer, result) = sync_channel(1);
                // The other ends are gone where the output has.
                if order.send(result).is_err() || queue.send((item, answer)).is_err() {
                    return;
                }
            }
        });
        results
            .into_iter()
            .filter_map(|result| result.recv().ok())
            .try_for_each(&mut take)
    })
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn results_come_in_order() {
        let mut taken = Vec::new();
        let busy =
            |item: u64| (0..(item % 7) * 1000).fold(item, |sum, _| std::hint::black_box(sum));
        let done: Result<(), ()> = run(0..500, busy, |result| {
            taken.push(result);
            Ok(())
        });
        assert_eq!(done, Ok(()));
        assert!(taken.into_iter().eq(0..500));
    }

    #[test]
    fn the_work_ends_where_nobody_takes_its_results() {
        let mut left = 3;
        let done = run(
            0..,
            |item: u64| item,
            |_| {
                left -= 1;
                if left == 0 { Err("enough") } else { Ok(()) }
            },
        );
        assert_eq!(done, Err("enough"));
    }
}
