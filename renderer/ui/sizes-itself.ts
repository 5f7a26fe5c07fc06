/**
 * Whether the browser lets a field grow with its text. Measuring it instead is done before fonts and columns have their final width,
 * and leaves empty lines or cuts some off.
 */
export const SIZES_ITSELF = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');
