import { drawn } from '@/components/ui/icons';

export const PlayIcon = drawn('M8 5.2v13.6a.6.6 0 0 0 .9.5l10.6-6.8a.6.6 0 0 0 0-1L8.9 4.7a.6.6 0 0 0-.9.5Z');
export const PauseIcon = drawn('M8.5 5.5v13M15.5 5.5v13');
export const ListenIcon = drawn('M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11');
export const BackIcon = drawn('M5 12.5a7.5 7.5 0 1 0 2.6-5.7L5 9M5 4.5V9h4.5');
export const PreviousIcon = drawn('M18 6.5v11L9.5 12ZM6.5 6.5v11');
export const NextIcon = drawn('M6 6.5v11l8.5-5.5ZM17.5 6.5v11');
export const ToLineIcon = drawn('M12 4.5v13M6.5 12.5 12 18l5.5-5.5M5 21h14');
export const NextStoryIcon = drawn('M5 4.5v15M9 4.5v15M13.5 8l5 4-5 4M18.5 12H13');
