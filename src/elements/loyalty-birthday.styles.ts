import { css } from 'lit';

export const birthdayStyles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
    padding-block-end: 14px;
  }

  label {
    flex: 1 1 88px;
    min-inline-size: 0;
  }

  p {
    flex-basis: 100%;
  }
`;
