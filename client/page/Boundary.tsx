import { Component, type ReactNode } from 'react'
import { Broken } from './Broken.tsx'

/** Keeps a fault of one view from breaking the page; the error goes to the console. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
