import { expect, it } from 'vitest';
import { APP_ID } from '../../../../electron/desk/index.ts';
import settings from '../../../../resources/packaging/electron-builder.json' with { type: 'json' };
import { FILE_EXTENSION, MEDIA_TYPE } from '../../../../shared/model/format.ts';
import { filesUnder, textOf } from '../../../arch/tree.ts';

it('goes by one id, one ending and one media type everywhere', () => {
  expect(settings.appId).toBe(APP_ID);
  expect(settings.fileAssociations.map(({ ext, mimeType }) => [`.${ext}`, mimeType])).toEqual([[FILE_EXTENSION, MEDIA_TYPE]]);
  expect(textOf('docs/cxmap-format.md')).toContain(`\`${MEDIA_TYPE}\``);
  const texts = ['README.md', ...filesUnder(['docs', 'electron', 'renderer', 'shared', 'resources/packaging'], /\.(md|ts|tsx|json)$/)].map(textOf).join('\n');
  const spelled = [...texts.matchAll(/application\/(?:x-|vnd\.)cxmap\b(?!-)/g)].map(([found]) => found);
  expect(new Set(spelled)).toEqual(new Set([MEDIA_TYPE]));
});

it('claims no address that somebody could own', () => {
  expect(JSON.stringify(settings)).not.toMatch(/https?:|@[\w-]+\.\w|"(app|com|net|org|io)\./);
});
