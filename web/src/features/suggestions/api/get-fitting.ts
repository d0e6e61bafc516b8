import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { FittingStudent, PlacesForStudent } from './types';

/** Places for a student, those that fit first. */
export const fittingPlacesQuery = (student: string, words: string) =>
  queryOptions({
    queryKey: ['fitting-places', student, words],
    queryFn: ({ signal }) => api.get<PlacesForStudent>(`/api/matching/students/${student}/fitting-places`, { query: { words }, signal }),
  });

/** The reader's own students without a place for a place, those whom it fits first. */
export const fittingStudentsQuery = (place: string) =>
  queryOptions({
    queryKey: ['fitting-students', place],
    queryFn: ({ signal }) =>
      api.get<Listing<{ student: FittingStudent; suggested: boolean }>>(`/api/matching/places/${place}/fitting-students`, { signal }),
  });
