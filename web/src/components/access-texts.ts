import { texts } from '@/lib/i18n/texts';

/** The words for what isn't there or isn't for this reader. */
export const useAccessTexts = texts(
  'access',
  {
    home: 'Naar het begin',
    'notFound.title': 'Deze pagina is er niet',
    'notFound.text': 'Misschien is het adres veranderd, of is dit niet van jou.',
    'notFound.text_u': 'Misschien is het adres veranderd, of is dit niet voor u bedoeld.',
    'noAccess.title': 'Hier heb je geen toegang toe',
    'noAccess.title_u': 'Hier hebt u geen toegang toe',
    'noAccess.text': 'Deze pagina is voor een andere rol. Denk je dat het niet klopt? Vraag het je school.',
    'noAccess.text_u': 'Deze pagina is voor een andere rol. Denkt u dat het niet klopt? Vraag het de school.',
  },
  {
    home: 'To the start',
    'notFound.title': 'This page does not exist',
    'notFound.text': 'The address may have changed, or this is not yours.',
    'noAccess.title': 'You do not have access to this',
    'noAccess.text': 'This page is for another role. Do you think that is wrong? Ask your school.',
  },
);
