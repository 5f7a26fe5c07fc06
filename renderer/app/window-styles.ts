/* What every window is drawn with, in this order. */
import '../ui/layers.css';
import '../ui/fonts.ts';
import '../ui/base.css';
import '../ui/type.css';
import '../ui/shared.css';
import '../ui/contrast.css';
import '../ui/chinese-punctuation.css';
import '../ui/forced-colours.css';
