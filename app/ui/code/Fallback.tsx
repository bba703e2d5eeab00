import { Component } from 'react';
import type { ReactNode } from 'react';

/** Shows other content in place of children that cannot be shown. */
export class Fallback extends Component<{ content: ReactNode; children: ReactNode }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.content : this.props.children;
  }
}
