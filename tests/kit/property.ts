import fc from 'fast-check';

/*
 * Where many tests run for somebody's change (CI), a property is tried on the same values each time: who changes something else must not
 * pay for a fault that a lucky seed finds. Everywhere else each run tries others, and a failure tells its seed.
 */
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 301_957_974 });

export { fc };
