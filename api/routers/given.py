"""What the endpoints are given: the services and the settings that ``create_app`` stored with the application."""

from asyncio import Lock
from typing import Annotated

from fastapi import Depends, Request

from api.routers.port import HttpSettings, Services


def services_of(request: Request) -> Services:
    """The services of the application that serves ``request``."""
    services: Services = request.app.state.services
    return services


def settings_of(request: Request) -> HttpSettings:
    """The settings of the application that serves ``request``."""
    settings: HttpSettings = request.app.state.settings
    return settings


def lock_of(request: Request) -> Lock:
    """The lock of whoever writes: a load reads the store, thinks, and writes, and two at once would each not see the other's."""
    lock: Lock = request.app.state.writing
    return lock


Given = Annotated[Services, Depends(services_of)]
GivenSettings = Annotated[HttpSettings, Depends(settings_of)]
GivenLock = Annotated[Lock, Depends(lock_of)]
