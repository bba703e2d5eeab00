import { openStock } from './python/stock.ts';
import { KEY, readSettings } from './session/kept.ts';
import { recall } from './session/storage.ts';

// In the head of every page, before anything is drawn: what Python starts from is looked up, which takes a
// while, and the theme and the sizes that the learner has set are made known.
openStock();
const { theme, sizes } = readSettings(recall(KEY));
const { dataset, style } = document.documentElement;
dataset['theme'] = theme;
// `ui/page/StaticPage.module.css` asks for these.
const shares = { '--columns': sizes['columns']?.['statement'], '--rows': sizes['rows']?.['code'] };
for (const [name, share] of Object.entries(shares))
  if (share !== undefined) style.setProperty(name, String(share));
