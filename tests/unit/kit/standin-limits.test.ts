import { describe, expect, it } from 'vitest';
import { textOf } from '../../arch/tree.ts';

/** What only the real Electron can prove, and where it does: in the workflow, or by nobody yet. */
const PROOFS: Readonly<Record<string, string>> = {
  sandbox: 'playwright test --project=shell',
  'isolated-worlds': 'playwright test --project=shell',
  'native-menus': 'nobody: look at a release by hand',
  'native-dialogs': 'nobody: look at a release by hand',
  display: 'xvfb-run',
  permissions: 'playwright test --project=shell',
  network: 'playwright test --project=shell',
  scheme: 'playwright test --project=shell',
  'utility-process': 'playwright test --project=shell',
  'packaged-binary': 'npm run pack',
  association: 'npm run pack',
  'spell-checking': 'nobody: look at a release by hand',
};

describe('what the stand-in for Electron cannot prove', () => {
  const list = textOf('tests/kit/electron-standin/README.md').split('## What it cannot prove')[1] ?? '';
  const limits = [...list.matchAll(/^- ([\w-]+): /gm)].map(([, name = '']) => name);
  const workflow = textOf('.github/workflows/desktop.yml');

  it('is listed, and each line says who proves it', () => {
    expect(limits.length).toBeGreaterThan(8);
    expect(Object.keys(PROOFS).sort()).toEqual([...limits].sort());
  });

  it('is run on the real one by the workflow', () => {
    const steps = [...new Set(Object.values(PROOFS))].filter((proof) => !proof.startsWith('nobody'));
    for (const step of steps) expect(workflow).toContain(step);
    for (const system of ['ubuntu', 'windows', 'macos']) expect(workflow).toContain(system);
  });
});
