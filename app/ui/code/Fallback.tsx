import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Called when the children could not be shown, and are gone. */
  readonly onFail: () => void;
  readonly children: ReactNode;
}

/** Leaves out children that cannot be shown, so that the rest of the page stands. */
export class Fallback extends Component<Props> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
