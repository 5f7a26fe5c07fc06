import { afterEach, describe, expect, it } from 'vitest';
import { clockText, elapsed, STOPPED, toggled } from '../../../../renderer/present/clock.ts';
import { createPresentation, type Presentation, type Talk } from '../../../../renderer/present/presentation.ts';
import { until } from '../../../kit/until.ts';

const FIRST: Talk = {
  journey: 'j',
  stage: null,
  page: 0,
  persona: null,
  chosen: {},
  filter: null,
  blank: null,
  spotlight: null,
  picture: null,
  clock: STOPPED,
  aspect: null,
};

const open: Presentation[] = [];
let session = 0;

function join(role: 'presenter' | 'projector', first: Partial<Talk> = {}): Presentation {
  const joined = createPresentation({ session: `s${session}`, role, first: { ...FIRST, ...first } });
  open.push(joined);
  return joined;
}

const talkOf = (presentation: Presentation) => presentation.store.getState().talk;

afterEach(() => {
  for (const presentation of open.splice(0)) presentation.leave();
  session += 1;
});

describe('the windows of a presentation', () => {
  it('show what the presenter’s window shows, also one that comes late', async () => {
    const presenter = join('presenter', { stage: 'two' });
    presenter.change({ page: 1 });
    const projector = join('projector');
    await until(() => talkOf(projector).stage === 'two' && talkOf(projector).page === 1);
  });

  it('end up on one slide where both turn the page at once', async () => {
    const presenter = join('presenter');
    const projector = join('projector');
    presenter.change({ stage: 'one' });
    await until(() => talkOf(projector).stage === 'one');
    presenter.change({ stage: 'two' });
    projector.change({ stage: 'three' });
    await until(() => talkOf(presenter).stage === talkOf(projector).stage && talkOf(presenter).stage !== 'one');
  });

  it('show one picture of the slide, until somebody turns the page', async () => {
    const presenter = join('presenter');
    const projector = join('projector');
    presenter.change({ picture: { card: 'lobby', at: 1 } });
    await until(() => talkOf(projector).picture?.at === 1);
    projector.change({ page: 1 });
    await until(() => talkOf(presenter).picture === null);
  });

  it('lay out for the projector’s screen as long as it is there', async () => {
    const presenter = join('presenter');
    const projector = join('projector');
    projector.measure(4 / 3);
    await until(() => talkOf(presenter).aspect === 4 / 3 && talkOf(projector).aspect === 4 / 3);
    open.splice(open.indexOf(projector), 1);
    projector.leave();
    await until(() => talkOf(presenter).aspect === null);
  });

  it('close when the presenter says so, and all end together', async () => {
    const presenter = join('presenter');
    const first = join('projector');
    presenter.closeProjector();
    await until(() => first.store.getState().ended);
    expect(presenter.store.getState().ended).toBe(false);
    const second = join('projector');
    second.end();
    await until(() => presenter.store.getState().ended);
  });

  it('are another presentation’s no business', async () => {
    const presenter = join('presenter');
    session += 1;
    const stranger = join('projector');
    presenter.change({ stage: 'two' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(talkOf(stranger).stage).toBeNull();
  });
});

describe('the clock', () => {
  it('stands, runs, and goes on where it stood', () => {
    const running = toggled(STOPPED, 1_000);
    expect(elapsed(running, 4_000)).toBe(3_000);
    const stopped = toggled(running, 4_000);
    expect(elapsed(stopped, 9_000)).toBe(3_000);
    expect(elapsed(toggled(stopped, 9_000), 10_000)).toBe(4_000);
  });

  it('says minutes and seconds, and hours where there are any', () => {
    expect([0, 402_000, 3_723_000, -61_000].map(clockText)).toEqual(['00:00', '06:42', '1:02:03', '01:01']);
  });
});
