import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import { editCardText } from '../../../../shared/commands/edit-card-text.ts';
import { emptyRecords } from '../../../../shared/model/kinds.ts';

const MARK = { at: 1, session: 's' };

describe('editCardText', () => {
  it('renames the metric that a card shows, and both are samples no longer', () => {
    const metric = createDraft('metric', 'm', { name: 'NPS', isSample: true });
    const records = applyDrafts(emptyRecords(), [metric, createDraft('card', 'c', { kind: 'metric', metric: 'm', text: 'NPS', isSample: true })], MARK);
    const after = applyDrafts(records, editCardText.drafts(records, { card: 'c', text: 'NPS after stay' }), MARK);
    expect(after.metric.get('m')).toMatchObject({ name: 'NPS after stay', isSample: false });
    expect(after.card.get('c')).toMatchObject({ text: 'NPS after stay', isSample: false });
    expect(editCardText.drafts(after, { card: 'c', text: 'NPS after stay' })).toEqual([]);
  });
});
