import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Shown when the children cannot be. */
  readonly instead?: ReactNode;
  readonly onFail?: () => void;
  readonly children: ReactNode;
}

/** Leaves out children that cannot be shown, so that what is around them stands. */
export class Fallback extends Component<Props> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFail?.();
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
