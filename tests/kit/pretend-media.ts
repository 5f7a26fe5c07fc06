/** What components ask of the screen: jsdom knows no media, and says no to every question. */
export function pretendMedia(): void {
  const nothing = (): void => undefined;
  const listeners = { addEventListener: nothing, removeEventListener: nothing, addListener: nothing, removeListener: nothing };
  window.matchMedia = ((media: string) => ({ matches: false, media, ...listeners })) as unknown as typeof window.matchMedia;
}
