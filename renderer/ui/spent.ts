interface Spent {
  readonly 'aria-disabled'?: true;
  readonly 'data-disabled'?: true;
  readonly onClick: () => void;
}

/** For a button that has nothing to do once it was pressed: greyed, and still where the keyboard stands. */
export function spentWhen(done: boolean, act: () => void): Spent {
  return { ...(done ? { 'aria-disabled': true, 'data-disabled': true } : {}), onClick: () => (done ? undefined : act()) };
}
