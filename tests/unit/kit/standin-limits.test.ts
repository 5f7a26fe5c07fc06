import { describe, expect, it } from 'vitest';
import { textOf } from '../../arch/tree.ts';

/** What only the real Electron can prove, and where it does: in the workflow, or by nobody yet. */
const PROOFS: Readonly<Record<string, string>> = {
  sandbox: 'npm run test:e2e:shell',
  'isolated-worlds': 'npm run test:e2e:shell',
  'native-menus': 'nobody: look at a release by hand',
  'native-dialogs': 'nobody: look at a release by hand',
  display: 'xvfb-run',
  permissions: 'npm run test:e2e:shell',
  network: 'npm run test:e2e:shell',
  scheme: 'npm run test:e2e:shell',
  'utility-process': 'npm run test:e2e:shell',
  'packaged-binary': 'npm run pack',
  association: 'npm run pack',
  'dropped-paths': 'npm run test:e2e:shell',
  look: 'nobody: look at a release by hand',
  'window-faults': 'nobody: look at a release by hand',
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
