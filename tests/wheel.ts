import { chooseWheel } from '../app/python/wheel.ts';

/** NumPy's wheel, the one that the site is built with. */
export const WHEEL = `public/${chooseWheel('.', process.env.NUMPY)}`;

/** Its version. */
export const [, NUMPY = ''] = /numpy-([\d.]+)-/.exec(WHEEL) ?? [];
