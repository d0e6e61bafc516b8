-- Somebody with the same address could take an account over in Keycloak: every account says again whose it is.
update accounts set behind = true;
