/** For buttons beside the map: a press by the pointer leaves the keyboard where it is, so that Space still pans and typing writes. */
export function keepKeyboard(event: { preventDefault(): void }): void {
  event.preventDefault();
}
