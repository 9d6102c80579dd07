/** Words of this product and of its field, which a guesser tries first. */
export const productWords = [
  ...['ketamineconsult', 'ketamine', 'esketamine', 'spravato', 'consult', 'infusion', 'psychiatry', 'psychiatrist', 'psychiatric'],
  ...['depression', 'suicide', 'safety', 'guidance', 'clinic', 'clinical', 'hospital', 'medical', 'medicine', 'patient', 'doctor', 'nurse'],
  ...['careteam', 'trainee', 'administrator', 'admin', 'mentalhealth', 'healthcare', 'health'],
] as const

/** Words and phrases of which the most common passwords are made. */
export const commonWords = [
  ...['password', 'passwort', 'passwd', 'passphrase', 'passcode', 'pass', 'secret', 'letmein', 'welcome', 'changeme', 'default', 'login', 'signin', 'logon'],
  ...['correcthorsebatterystaple', 'thisismypassword', 'iloveyou', 'trustno', 'whatever', 'nothing', 'master', 'user', 'guest', 'test', 'testing', 'temp', 'root'],
  ...['hello', 'monkey', 'dragon', 'sunshine', 'princess', 'football', 'baseball', 'basketball', 'superman', 'batman', 'starwars', 'pokemon', 'shadow', 'michael'],
  ...['jennifer', 'jordan', 'charlie', 'ashley', 'daniel', 'jessica', 'freedom', 'computer', 'internet', 'samsung', 'google', 'facebook', 'microsoft', 'windows'],
  ...['spring', 'summer', 'autumn', 'winter', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'company', 'america', 'liverpool', 'chelsea', 'arsenal', 'mustang', 'killer'],
  ...['forever', 'lovely', 'mynameis', 'abc', 'asdf', 'qwerty', 'qwertz', 'azerty', 'zxcvbn', 'please', 'access', 'open', 'enter', 'this', 'is', 'my', 'the', 'new'],
] as const

/** Rows along which fingers run. */
export const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'] as const
