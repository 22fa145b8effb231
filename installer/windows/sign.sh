#!/usr/bin/env bash
# Signs a program for Windows in place: sign.sh FILE. Without a certificate in the environment it says so and does nothing.
#   HEALING_SIGN_PFX=FILE                certificate and key in one file, or
#   HEALING_SIGN_PKCS11_MODULE=LIBRARY   a token, with HEALING_SIGN_PKCS11_KEY=URI and HEALING_SIGN_CERTIFICATE=FILE.pem
#   HEALING_SIGN_PASS_FILE=FILE          the passphrase of either; in a file, so that no list of processes shows it
#   HEALING_SIGN_TIMESTAMP=URL           a time stamp, so that the signature outlives its certificate
set -euo pipefail
file=$1
options=(-h sha256 -n "Healing Desktop")
if [ -n "${HEALING_SIGN_PFX:-}" ]; then
    options+=(-pkcs12 "$HEALING_SIGN_PFX")
elif [ -n "${HEALING_SIGN_PKCS11_MODULE:-}" ]; then
    options+=(-pkcs11module "$HEALING_SIGN_PKCS11_MODULE" -key "$HEALING_SIGN_PKCS11_KEY" -certs "$HEALING_SIGN_CERTIFICATE")
else
    echo "not signed, no certificate in the environment: ${file##*/}"
    exit 0
fi
[ -n "${HEALING_SIGN_PASS_FILE:-}" ] && options+=(-readpass "$HEALING_SIGN_PASS_FILE")
[ -n "${HEALING_SIGN_TIMESTAMP:-}" ] && options+=(-ts "$HEALING_SIGN_TIMESTAMP")
osslsigncode sign "${options[@]}" -in "$file" -out "$file.signed" > "$file.sign.log" 2>&1 || { cat "$file.sign.log" >&2; exit 1; }
rm -f "$file.sign.log"
chmod --reference="$file" "$file.signed"
mv "$file.signed" "$file"
echo "signed: ${file##*/}"
