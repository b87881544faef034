# Remit as a server: the API and the explorer on port 8000, by a user without rights, from packages whose hashes are checked.
FROM python:3.12-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/remit
COPY requirements/core.txt /src/requirements/core.txt
RUN /opt/remit/bin/pip install --require-hashes --requirement /src/requirements/core.txt
COPY . /src
RUN /opt/remit/bin/pip install --no-deps --no-build-isolation /src

FROM python:3.12-slim
RUN useradd --system --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin remit \
    && install --directory --owner=remit --group=remit /data
COPY --from=build /opt/remit /opt/remit
ENV PATH=/opt/remit/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 REMIT_STORE=/data/store
# REMIT_API_KEY comes from the environment of the container: without one, the server refuses to write. No secret stands in the image.
USER remit
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=5 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health', timeout=8)"]
ENTRYPOINT ["remit"]
CMD ["serve", "--host", "0.0.0.0"]
