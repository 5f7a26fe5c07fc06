/** A sheet with a curve on it: a map whose picture would cost opening it. */
export function FileGlyph({ size }: { readonly size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 40 40"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M23 3H10a3 3 0 0 0-3 3v28a3 3 0 0 0 3 3h20a3 3 0 0 0 3-3V13Z" />
      <path d="M23 3v10h10" />
      <path d="M12 27c4 0 4-7 8-7s4 4 8 2" stroke="var(--cx-accent)" strokeWidth="2" />
    </svg>
  );
}
