import type { Point } from '#problem';
import type { Scale } from './scale.ts';

/** An SVG path through the points; it breaks where a point has no place. */
export function pathOf(points: readonly Point[], x: Scale, y: Scale): string {
  let isDown = false;
  const parts = points.map(([at, value]) => {
    const [left, top] = [x.place(at), y.place(value)];
    if (!Number.isFinite(left) || !Number.isFinite(top)) {
      isDown = false;
      return '';
    }
    const verb = isDown ? 'L' : 'M';
    isDown = true;
    return `${verb}${left.toFixed(1)} ${clamp(top).toFixed(1)}`;
  });
  return parts.join('');
}

/** Far outside is as good as farther, and what browsers draw. */
const clamp = (pixel: number) => Math.min(Math.max(pixel, -10_000), 10_000);
