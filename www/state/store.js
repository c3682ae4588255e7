/** Changes of one thing within this time (in milliseconds) are undone together. */
const ONE_EDIT = 1000;
const MOST_STEPS = 500;

/**
 * The one state of the page, with its history. A state is never changed, only replaced.
 *
 * @param {{ target: string, loss: "error" | "warn", message: unknown, source: string | null, values: Record<string, string>,
 *   other: { message: unknown, isFirst: boolean } | null }} state `values` are samples of the message's variables. `source` is the text of the
 *   JSON view where somebody wrote one; `message` is undefined while that text is no JSON. `other` is the other half of a message
 *   that was split in two.
 * @param {object[]} [past] States that were before, the last one last.
 */
export function createStore(state, past = []) {
  let future = [];
  let last = { what: null, when: 0 };
  const listeners = new Set();

  const tell = () => listeners.forEach((listener) => listener(state));
  const step = (from, to) => {
    if (!from.length) return false;
    to.push(state);
    state = from.pop();
    last = { what: null, when: 0 };
    tell();
    return true;
  };

  return {
    get state() {
      return state;
    },
    /** The last states before this one. */
    before: (most) => past.slice(-most),
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    /**
     * Replaces some members of the state.
     *
     * @param {object} members
     * @param {string} [what] What is being edited: typing into one place is one step of the history.
     */
    change(members, what = null) {
      const next = { ...state, ...members };
      if (Object.keys(next).every((name) => Object.is(next[name], state[name]))) return;
      const when = performance.now();
      if (!what || what !== last.what || when - last.when > ONE_EDIT) past = [...past.slice(-MOST_STEPS), state];
      last = { what, when };
      future = [];
      state = next;
      tell();
    },
    /** Has everything drawn anew, where something that is no part of the state was chosen otherwise. */
    tell,
    undo: () => step(past, future),
    redo: () => step(future, past),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
