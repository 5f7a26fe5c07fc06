/** Waits until something holds; fails with the runner's time limit, so that a busy machine gets all the time that its test has. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
