import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import { Link } from 'react-router';
import classes from './action-button.module.css';

type Props = Omit<ButtonProps, 'color'> &
  Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> & { rank?: 'main' | 'other'; to?: string };

/** A button on the next action's card: one is the main one, in the accent. */
export function ActionButton({ rank = 'main', to, ...rest }: Props) {
  const className = classes[rank];
  if (!to) return <Button className={className} {...rest} />;
  const { type: _, ...onLink } = rest as Record<string, unknown>;
  return <Button className={className} component={Link} to={to} {...(onLink as ButtonProps)} />;
}
