export {};

/*
 * What things cost, as ratios against something measured beside it in the same run: figures of one machine mean nothing on another.
 * Run: npm run bench (or one of them: node tests/bench/open.bench.ts).
 */
await import('./open.bench.ts');
await import('./edit.bench.ts');
await import('./history.bench.ts');
await import('./memory.bench.ts');
await import('./scene.bench.ts');
await import('./start.bench.ts');
await import('./canvas.bench.ts');
