import classes from './field.module.css';

/** Fields that hold pills share the look of the others, but keep their own option and pill styles. */
export const pillClasses = {
  root: classes['root'] ?? '',
  label: classes['label'] ?? '',
  input: classes['input'] ?? '',
  pill: classes['pill'] ?? '',
  inputField: classes['inputField'] ?? '',
};
