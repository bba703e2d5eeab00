import { useEffect } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { openFigure, useFigure } from '../../session/figure.ts';
import { Chart } from './Chart.tsx';
import styles from './SeeItWork.module.css';
import { Sliders } from './Sliders.tsx';

/** What the learner's program gives, as a picture that follows the code and the sliders. */
export default function SeeItWork({ listing }: { listing: Listing }) {
  useEffect(() => openFigure(listing), [listing]);
  const shown = useFigure();
  switch (shown.kind) {
    case 'loading':
      return <p className={styles.note}>The picture is being fetched.</p>;
    case 'failed':
      return (
        <p className={styles.note} role="alert">
          {shown.advice}
        </p>
      );
    case 'open': {
      const { figure, at, picture, isBusy } = shown;
      const comparisons = picture.drawings.map(({ comparison }) => comparison).join(' ');
      return (
        <section className={styles.panel} aria-label="See it work" aria-busy={isBusy}>
          <Sliders controls={figure.controls} at={at} />
          <p aria-live="polite" className={styles.note}>
            {picture.fault ?? comparisons}
          </p>
          {picture.drawings.map((drawing) => (
            <Chart key={drawing.title} drawing={drawing} />
          ))}
        </section>
      );
    }
  }
}
