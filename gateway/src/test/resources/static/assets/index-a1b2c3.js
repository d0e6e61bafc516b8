export const hours = 8;
