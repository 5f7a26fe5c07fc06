/** The mark: a curve on the accent. */
export function BrandMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect width="20" height="20" rx="6" fill="var(--cx-accent-fill)" />
      <path d="M3.5 12.5C6 12.5 6.4 6 9 6s2.6 8 5 8c1.6 0 1.8-3 2.5-3" fill="none" stroke="var(--cx-on-accent)" strokeWidth="1.9" strokeLinecap="round" />
    </svg>
  );
}
