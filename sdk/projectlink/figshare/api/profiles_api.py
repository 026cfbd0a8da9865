# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Synchronous API class of figshare with the tag Profiles."""

from __future__ import annotations

from typing import Any

from projectlink._core import hints
from projectlink._core.client import ApiClient
from projectlink._core.client_base import check_client
from projectlink.figshare import models, operations
from projectlink.figshare.configuration import Configuration


class ProfilesApi:
    """Operations of figshare with the tag Profiles.

    Every method also accepts the options of a single call, documented in ``RequestOptions``: ``deadline``,
    ``idempotency_key``, ``progress``, ``_request_timeout``, ``_headers``, ``_request_auth``, ``_host``,
    ``_content_type`` and ``_idempotent``.

    Args:
        api_client: Client that sends the requests. Default: a new client, configured by environment variables.

    Raises:
        ApiTypeError: ``api_client`` is an AsyncApiClient, or no client.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = ApiClient(Configuration()) if api_client is None else check_client(api_client, ApiClient)

    def update_user_profile(
        self,
        user_profile_data: models.ProfileUpdateData | dict[str, Any],
        user_id: int | None = None,
        institution_user_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> models.StatusMessage:
        """Update a user's public profile.

        Updates the caller's profile, unless another user of the institution is given.

        Args:
            user_profile_data: Fields of a profile to update.
            user_id: Unique identifier of the user. At least 1.
            institution_user_id: Identifier of the user at the institution.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Confirmation of the update.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller does not manage the profile of this user.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, PUT /account/profile
            https://docs.figshare.com/#update_user_profile
        """
        return self.api_client.call(
            operations.update_user_profile, (user_profile_data, user_id, institution_user_id), options
        )

    def update_user_profile_with_http_info(
        self,
        user_profile_data: models.ProfileUpdateData | dict[str, Any],
        user_id: int | None = None,
        institution_user_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.ApiResponse[models.StatusMessage]:
        """Call ``update_user_profile`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.update_user_profile, (user_profile_data, user_id, institution_user_id), options
        )

    def update_user_profile_without_preload_content(
        self,
        user_profile_data: models.ProfileUpdateData | dict[str, Any],
        user_id: int | None = None,
        institution_user_id: str | None = None,
        **options: hints.Unpack[hints.RequestOptions],
    ) -> hints.RESTResponse:
        """Call ``update_user_profile`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.update_user_profile, (user_profile_data, user_id, institution_user_id), options
        )

    def update_user_profile_picture(
        self, user_id: int, profile_picture: hints.FileInput, **options: hints.Unpack[hints.RequestOptions]
    ) -> models.StatusMessage:
        """Replace the picture of a user's public profile.

        Args:
            user_id: Unique identifier of the user.
            profile_picture: The picture.
            **options: Options of this call, such as `deadline`; see `RequestOptions`.

        Returns:
            Confirmation of the update.

        Raises:
            BadRequestException: 400. The body is not valid JSON.
            UnauthorizedException: 401. Missing or unknown token.
            ForbiddenException: 403. The caller does not manage the profile of this user.
            NotFoundException: 404. Not found, or not visible to the caller.
            UnprocessableEntityException: 422. Invalid value.

        Source: figshare, POST /account/profile/{user_id}/picture
            https://docs.figshare.com/#update_user_profile_picture
        """
        return self.api_client.call(operations.update_user_profile_picture, (user_id, profile_picture), options)

    def update_user_profile_picture_with_http_info(
        self, user_id: int, profile_picture: hints.FileInput, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.ApiResponse[models.StatusMessage]:
        """Call ``update_user_profile_picture`` and return its result with status and headers."""
        return self.api_client.call_with_http_info(
            operations.update_user_profile_picture, (user_id, profile_picture), options
        )

    def update_user_profile_picture_without_preload_content(
        self, user_id: int, profile_picture: hints.FileInput, **options: hints.Unpack[hints.RequestOptions]
    ) -> hints.RESTResponse:
        """Call ``update_user_profile_picture`` and return the response unread; no status raises."""
        return self.api_client.call_without_preload_content(
            operations.update_user_profile_picture, (user_id, profile_picture), options
        )
