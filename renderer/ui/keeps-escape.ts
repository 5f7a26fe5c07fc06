/**
 * For what Escape means something to itself: the dialog around it, which hears keys before anything in it does, stays open then. Mantine's
 * own name for that.
 */
export const KEEPS_ESCAPE = { 'data-mantine-stop-propagation': 'true' } as const;
