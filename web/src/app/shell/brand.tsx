import { IconRoute2 } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './shell.module.css';

/** The product's name, which leads home. */
export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <IconRoute2 size={24} stroke={2} aria-hidden />
      StageROCs
    </Link>
  );
}
