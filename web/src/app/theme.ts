import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** A colour of which the light scheme uses shade 9, the dark scheme shade 5, and soft areas shade 0 or 8. */
function shades(soft: string, light: string, dark: string, darkSoft: string): MantineColorsTuple {
  return [soft, soft, soft, dark, dark, dark, light, light, darkSoft, light];
}

/** What is written on a filled part must be readable in light and in dark. */
const readable: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant === 'filled' && input.color !== 'sun') return { ...colors, color: 'var(--sr-on-petrol)' };
  return input.variant === 'default' ? { ...colors, color: 'var(--sr-petrol)' } : colors;
};

/** The tokens of the design as Mantine's theme. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '17px', xl: '24px' },
  fontWeights: { regular: '450', medium: '650', bold: '680' },
  headings: {
    fontWeight: '680',
    sizes: { h1: { fontSize: '24px', lineHeight: '1.25' }, h2: { fontSize: '17px' }, h3: { fontSize: '15px' } },
  },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '8px', md: '11px', lg: '14px', xl: '999px' },
  defaultRadius: 'md',
  primaryColor: 'petrol',
  primaryShade: { light: 9, dark: 5 },
  autoContrast: true,
  variantColorResolver: readable,
  respectReducedMotion: true,
  white: '#FFFFFF',
  black: '#17212B',
  colors: {
    petrol: shades('#E3F1F0', '#0C5A5E', '#5DB5B1', '#183536'),
    sun: shades('#FFF3DC', '#F4A72C', '#F4A72C', '#3A2D14'),
    green: shades('#E3F3EA', '#23704A', '#7CCB9C', '#17322A'),
    red: shades('#FBE9E7', '#A8322A', '#F2A199', '#3D201E'),
    violet: shades('#EEEAFB', '#5B45B0', '#B7A8F0', '#2A2545'),
    blue: shades('#E6EFFC', '#1F5FBF', '#93BBF2', '#1A2B43'),
    gray: ['#FAF8F4', '#F3F0EA', '#ECE8E1', '#E4E1DB', '#D3CFC7', '#A9A9A7', '#4A5663', '#4A5663', '#2E3944', '#17212B'],
    dark: ['#EEF1F3', '#B4BEC6', '#B4BEC6', '#93A0A9', '#2B353C', '#232D34', '#1A2228', '#12181D', '#0D1216', '#080C0F'],
  },
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Button: {
      defaultProps: { size: 'md' },
      styles: {
        root: { display: 'inline-flex', alignItems: 'center', height: 'auto', minHeight: 'max(44px, var(--button-height))', maxWidth: '100%', paddingInline: 18, paddingBlock: 8 },
        inner: { flexGrow: 1 },
        section: { flex: 'none', marginInlineEnd: 10 },
        label: { fontWeight: 650, height: 'auto', overflow: 'visible', whiteSpace: 'normal', overflowWrap: 'break-word', lineHeight: 1.25 },
      },
    },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { color: 'var(--sr-ink-2)', marginBottom: 4 } } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Autocomplete: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md', clampBehavior: 'none' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    TagsInput: { defaultProps: { size: 'md' } },
    FileInput: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'xl',
        transitionProps: { duration: 150 },
        attributes: { header: { role: 'presentation' } },
      },
    },
    Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--sr-surface)',
  '--mantine-color-text': 'var(--sr-ink)',
  '--mantine-color-dimmed': 'var(--sr-ink-2)',
  '--mantine-color-placeholder': 'var(--sr-ink-2)',
  '--mantine-color-error': 'var(--sr-red)',
  '--mantine-color-anchor': 'var(--sr-petrol)',
  '--mantine-color-default': 'var(--sr-surface)',
  '--mantine-color-default-hover': 'var(--sr-soft)',
  '--mantine-color-default-border': 'var(--sr-field-line)',
  '--mantine-color-petrol-light': 'var(--sr-petrol-soft)',
  '--mantine-color-petrol-light-hover': 'var(--sr-petrol-soft)',
  '--mantine-color-petrol-light-color': 'var(--sr-petrol)',
  '--mantine-color-petrol-text': 'var(--sr-petrol)',
  '--mantine-color-petrol-outline': 'var(--sr-petrol)',
  '--mantine-color-red-light': 'var(--sr-red-soft)',
  '--mantine-color-red-light-color': 'var(--sr-red)',
};

/** Points Mantine's own variables at the product's tokens, which know light and dark. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
