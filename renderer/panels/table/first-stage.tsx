import { useActions } from '../../actions/index.ts';
import { NoStages } from '../../ui/no-stages.tsx';
import classes from './table.module.css';

/** Over a table or an outline of a journey without stages: how to begin. Beside the grid or tree, which may hold nothing but its rows. */
export function FirstStage({ writable }: { readonly writable: boolean }) {
  const { run } = useActions();
  return (
    <div className={classes['empty']}>
      <NoStages onAdd={writable ? () => run('addStage') : null} />
    </div>
  );
}
