/** What a comparison can be asked to do; it registers itself while it is shown. */
export interface CompareController {
  next(): void;
  previous(): void;
  /** Shows the change that is walked to in its own map. */
  open(): void;
  exportPicture(): void;
}
