import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDot,
  CircleStop,
  CircleX,
  Clock,
  OctagonX,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Status } from '../../session/run.ts';

/** The word and the icon of every status; the colour never stands alone. */
export const STATUSES: Readonly<Record<Status, { word: string; Icon: LucideIcon }>> = {
  'not-run': { word: 'Not run', Icon: Circle },
  running: { word: 'Running', Icon: CircleDot },
  passed: { word: 'Passed', Icon: CircleCheck },
  failed: { word: 'Failed', Icon: CircleX },
  raised: { word: 'Error', Icon: CircleAlert },
  'timed-out': { word: 'Timed out', Icon: Clock },
  crashed: { word: 'Crashed', Icon: OctagonX },
  stopped: { word: 'Stopped', Icon: CircleStop },
};
