"""Open Referral HSDS 3, read and written, and the spreadsheets and files that come and go beside it."""
