import { useId } from 'react';
import type { Control, Settings } from '#problem';
import { slide } from '../../session/figure.ts';
import { numberText } from './numberText.ts';
import styles from './Sliders.module.css';

interface Props {
  readonly controls: Readonly<Record<string, Control>>;
  readonly at: Settings<string>;
}

/** What can be changed about a picture. */
export function Sliders({ controls, at }: Props) {
  return (
    <div className={styles.sliders}>
      {Object.entries(controls).map(([name, control]) => (
        <Slider key={name} name={name} control={control} value={at[name] ?? control.start} />
      ))}
    </div>
  );
}

function Slider({ name, control, value }: { name: string; control: Control; value: number }) {
  const id = useId();
  const stops = 'stops' in control ? control.stops : null;
  const range = 'stops' in control ? { from: 0, to: control.stops.length - 1, step: 1 } : control;
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{control.label}</label>
      <input
        id={id}
        type="range"
        min={range.from}
        max={range.to}
        step={range.step}
        value={stops ? stops.indexOf(value) : value}
        aria-valuetext={numberText(value, 4)}
        onChange={({ currentTarget: { valueAsNumber: to } }) =>
          slide(name, stops ? (stops[to] ?? value) : to)
        }
      />
      <span aria-hidden="true">{numberText(value, 4)}</span>
    </div>
  );
}
