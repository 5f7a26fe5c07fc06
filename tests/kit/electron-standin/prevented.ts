/** An event whose usual outcome a listener can prevent. */
export interface Prevented {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function preventable<T extends object>(details: T): T & Prevented {
  let prevented = false;
  return Object.defineProperties(details, {
    defaultPrevented: { get: () => prevented },
    preventDefault: {
      value() {
        prevented = true;
      },
    },
  }) as T & Prevented;
}
