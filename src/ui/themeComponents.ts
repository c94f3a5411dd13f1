import type { MantineThemeComponents } from '@mantine/core';
import menu from './themeMenu.module.css';
import tabs from './themeTabs.module.css';

const transition = { transition: 'fade', duration: 120, timingFunction: 'ease-out' } as const;
const veil = { color: '#0b1222', backgroundOpacity: 0.45 } as const;
const floating = { shadow: 'md', transitionProps: transition } as const;

/** What each component of the library is unless a screen says otherwise. */
export function themeComponents(close: string): MantineThemeComponents {
  const closing = { closeButtonProps: { 'aria-label': close } };
  return {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Alert: { defaultProps: { variant: 'light', radius: 'md' } },
    Anchor: { defaultProps: { underline: 'hover' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 500 } },
    Button: { defaultProps: { variant: 'default', fw: 500 } },
    Checkbox: { vars: () => ({ root: { '--checkbox-icon-color': 'var(--cauce-accentText)' } }) },
    CheckboxIndicator: { vars: () => ({ indicator: { '--checkbox-icon-color': 'var(--cauce-accentText)' } }) },
    CloseButton: { defaultProps: { 'aria-label': close } },
    Combobox: { defaultProps: floating },
    Drawer: {
      defaultProps: { ...closing, overlayProps: veil, transitionProps: { duration: 160, timingFunction: 'ease-out' } },
    },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] } },
    Menu: {
      defaultProps: { ...floating, position: 'bottom-end', offset: 4, withInitialFocusPlaceholder: false },
      classNames: menu,
    },
    DrawerHeader: { defaultProps: { role: 'none' } },
    Modal: {
      defaultProps: {
        ...closing,
        centered: true,
        padding: 20,
        shadow: 'md',
        overlayProps: veil,
        transitionProps: transition,
      },
    },
    ModalHeader: { defaultProps: { role: 'none' } },
    Notification: { defaultProps: closing },
    Popover: { defaultProps: floating },
    Radio: { vars: () => ({ root: { '--radio-icon-color': 'var(--cauce-accentText)' } }) },
    SegmentedControl: { defaultProps: { size: 'sm' } },
    Switch: { defaultProps: { withThumbIndicator: false } },
    Tabs: { defaultProps: { variant: 'default' }, classNames: tabs },
    Tooltip: {
      defaultProps: { openDelay: 400, transitionProps: transition, events: { hover: true, focus: true, touch: false } },
    },
  };
}
