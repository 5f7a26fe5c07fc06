import { lazy, Suspense } from 'react';

const GuideDialog = lazy(async () => ({ default: (await import('./guide-dialog.tsx')).GuideDialog }));

/** The user guide, loaded when somebody asks for it. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <GuideDialog onClose={onClose} />
    </Suspense>
  );
}
